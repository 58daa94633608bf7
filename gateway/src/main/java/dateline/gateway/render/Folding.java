package dateline.gateway.render;

/// Content lines of iCalendar (RFC 5545, section 3.1): no longer than 75 octets, folded between
/// characters.
final class Folding {
    private static final int MAX_OCTETS = 75;

    private Folding() {}

    /// @param lines ended by CRLF each
    static String fold(String lines) {
        StringBuilder folded = new StringBuilder(lines.length() + lines.length() / 32);
        int octets = 0;
        for (int i = 0; i < lines.length(); ) {
            int character = lines.codePointAt(i);
            boolean lineEnd = character == '\r' || character == '\n';
            int size = octets(character);
            if (!lineEnd && octets + size > MAX_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets = lineEnd ? 0 : octets + size;
            i += Character.charCount(character);
        }
        return folded.toString();
    }

    private static int octets(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }
}
