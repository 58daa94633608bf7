// What the browser keeps for the page. Where it may keep nothing (cookies are blocked), it lasts as
// long as the page is open.

export class Kept {
  #here = /** @type {string | null} */ (null);

  /** @param {string} name @param {() => Storage} place asking for it fails where it is blocked */
  constructor(name, place) {
    this.name = name;
    this.place = place;
  }

  /** @returns {string | null} */
  get() {
    try {
      return this.place().getItem(this.name);
    } catch {
      return this.#here;
    }
  }

  /** @param {string} text */
  set(text) {
    this.#here = text;
    try {
      this.place().setItem(this.name, text);
    } catch {
      // It is here all the same.
    }
  }

  remove() {
    this.#here = null;
    try {
      this.place().removeItem(this.name);
    } catch {
      // Nothing is there.
    }
  }
}
