// Reads files that were dropped.

const MOST_BYTES = 2 * 1024 * 1024;

/** @typedef {{name: string, draft: import("./posting.js").Draft, problem: string}} ReadFile problem: empty if there is none */

/** @param {File} file @returns {Promise<ReadFile>} */
export async function readFile(file) {
  if (file.size > MOST_BYTES)
    return failed(file, "It is longer than 2 megabytes, more than one article may have.");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = decoded(bytes);
  if (text.includes("\0"))
    return failed(file, "It is not a file of text. Save the article as text or HTML, then drop that.");
  if (!text.trim()) return failed(file, "It is empty.");
  const html = /\.html?$/i.test(file.name) || file.type === "text/html";
  return { name: file.name, draft: html ? { html: text } : { text }, problem: "" };
}

/** As UTF-8; old files, which are not that, as the Windows code page that most of them are in. @param {Uint8Array} bytes */
function decoded(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** @param {File} file @param {string} problem @returns {ReadFile} */
function failed(file, problem) {
  return { name: file.name, draft: {}, problem };
}
