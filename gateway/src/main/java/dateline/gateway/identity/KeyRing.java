package dateline.gateway.identity;

import dateline.contract.key.ApiKey;
import dateline.contract.key.KeyLine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/// The keys of one file. What cannot be read lets nobody in: a line, or the whole file.
public final class KeyRing {
    private static final Logger LOG = Logger.getLogger(KeyRing.class);
    private static final long MAX_BYTES = 1024 * 1024;

    /// Compared with when there is no such key, so that time does not tell whether there is.
    private static final byte[] NOBODY = new byte[32];

    private final Path file;
    private volatile Map<String, KeyLine> keys = Map.of();
    private volatile String lastComplaint = "";

    /// @throws IllegalStateException if the file cannot be read: then it is better not to start
    public KeyRing(Path file) {
        this.file = file;
        reload();
        if (!lastComplaint.isEmpty() && keys.isEmpty()) {
            throw new IllegalStateException(lastComplaint);
        }
    }

    /// The holder of this key.
    Optional<KeyLine> holder(ApiKey key) {
        KeyLine line = keys.get(key.id());
        byte[] expected = line == null ? NOBODY : HexFormat.of().parseHex(line.hash());
        boolean same = MessageDigest.isEqual(expected, key.hash());
        return same ? Optional.ofNullable(line) : Optional.empty();
    }

    /// Reads the file again; its time stamp is not asked, for it need not change with its content.
    public void reload() {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new IOException("more than " + MAX_BYTES + " bytes");
            }
            keys = parse(Files.readAllLines(file));
        } catch (IOException e) {
            keys = Map.of();
            complain("The key file cannot be read, nobody is let in: " + e);
        }
    }

    private Map<String, KeyLine> parse(List<String> lines) {
        List<String> said = lines.stream().filter(line -> !KeyLine.isComment(line)).toList();
        Map<String, KeyLine> read =
                said.stream()
                        .map(KeyLine::parse)
                        .flatMap(Optional::stream)
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        KeyLine::id, Function.identity(), (first, _) -> first));
        complain(
                read.size() == said.size()
                        ? ""
                        : "The key file has %d lines that name no key of their own, they let nobody in"
                                .formatted(said.size() - read.size()));
        return read;
    }

    /// Once for each complaint: the file is read every few seconds.
    private void complain(String complaint) {
        if (!complaint.isEmpty() && !complaint.equals(lastComplaint)) {
            LOG.error(complaint);
        }
        lastComplaint = complaint;
    }
}
