package dateline.extraction.source;

import java.util.List;

/// Words by which a page's lines show what they are for, in lower case (our own lists, version 2).
final class LineMarks {
    static final List<String> FOOTER =
            List.of(
                    "copyright ",
                    "copyright:",
                    "©",
                    "(c) 19",
                    "(c) 20",
                    "all rights reserved",
                    "back to the top",
                    "back to top",
                    "registration number",
                    "follow us",
                    "license for publishing",
                    "terms of use",
                    "terms of service",
                    "terms and conditions",
                    "privacy policy",
                    "cookie policy",
                    "about us",
                    "contact us",
                    "sign up for",
                    "subscribe to",
                    "subscribe now",
                    "your email address",
                    "advertise with us",
                    "most viewed",
                    "most popular",
                    "most read",
                    "share this",
                    "site map",
                    "sitemap",
                    "screen resolution",
                    "without written authorization",
                    "may not be published",
                    "may not be reproduced",
                    "powered by",
                    "download our app",
                    "get the app",
                    "join the conversation",
                    "leave a comment",
                    "view comments",
                    "hide comments");

    static final List<String> RELATED =
            List.of(
                    "related",
                    "read more",
                    "see also",
                    "also read",
                    "more from",
                    "more on this",
                    "you may also like",
                    "recommended",
                    "further reading",
                    "in other news",
                    "trending",
                    "editor's picks",
                    "editors' picks",
                    "latest news",
                    "top stories",
                    "more news",
                    "related stories",
                    "related articles",
                    "related news",
                    "don't miss",
                    "sources",
                    "external links",
                    "watch:",
                    "read:",
                    "photos:",
                    "video:");

    static final List<String> CREDIT_MARKS =
            List.of(
                    "[photo",
                    "(photo",
                    "photo by",
                    "photo:",
                    "/photo",
                    "photograph:",
                    "photo courtesy",
                    "file photo",
                    "image:",
                    "(image",
                    "[image",
                    "image credit",
                    "image source",
                    "image caption",
                    "picture by",
                    "photo credit",
                    "credit:",
                    "getty images",
                    "ap photo",
                    "/reuters",
                    "reuters/",
                    "/afp",
                    "afp/",
                    "/xinhua",
                    "picture:",
                    "pictured:",
                    "photo/");

    static final List<String> STAMP_WORDS =
            List.of(
                    "updated",
                    "published",
                    "posted",
                    "last modified",
                    "modified",
                    "source:",
                    "last update",
                    "date:",
                    "by ",
                    "written by",
                    "reported by",
                    "first published",
                    "min read",
                    "minute read",
                    "staff writer",
                    "correspondent",
                    "news desk",
                    "staff reporter",
                    "edited by",
                    "editor:");

    static final List<String> ZONE_WORDS =
            List.of(
                    "am", "pm", "gmt", "utc", "est", "edt", "cst", "cdt", "mst", "mdt", "pst",
                    "pdt", "et", "pt", "ist", "bst", "cet", "at", "a", "p", "m", "t", "z");

    private LineMarks() {}
}
