package dateline.devstack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The folder that keeps the stack's data: known by its `dateline.properties`, used by one process
/// at a time.
final class DataFolder implements AutoCloseable {
    private static final String FORMAT = "1";
    private static final String MARKER = "dateline.properties";

    /// A file of its own that nobody reads: POSIX drops a process's lock on a file as soon as the
    /// process closes any handle to it.
    private static final String LOCK = "dateline.lock";

    private final Path path;
    private final FileChannel channel;
    private final Properties properties;
    private final int leftOvers;

    private DataFolder(Path path, FileChannel channel, Properties properties) {
        this.path = path;
        this.leftOvers = LeftOvers.end(path);
        this.channel = channel;
        this.properties = properties;
    }

    /// @throws StackException if it cannot be written, belongs to something else, is of another
    ///     format or in use
    static DataFolder open(Path given) {
        Path path = given.toAbsolutePath().normalize();
        try {
            refuseForeign(path);
            Files.createDirectories(path);
            FileChannel channel = lock(path);
            return new DataFolder(path, channel, read(path));
        } catch (IOException e) {
            throw new StackException("cannot write to the data folder " + path + ": " + e, e);
        }
    }

    /// Deletes the folder, if it is one of ours and not in use.
    static void erase(Path given) {
        Path path = given.toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            return;
        }
        try {
            refuseForeign(path);
            try (var _ = lock(path)) {
                LeftOvers.end(path);
                Folders.delete(path);
            }
        } catch (IOException e) {
            throw new StackException("cannot delete the data folder " + path + ": " + e, e);
        }
    }

    /// How many processes of a killed run were ended.
    int leftOvers() {
        return leftOvers;
    }

    Path path() {
        return path;
    }

    String clusterId() {
        return properties.getProperty("kafka.cluster");
    }

    String password() {
        return properties.getProperty("postgres.password");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StackException("cannot unlock " + path, e);
        }
    }

    private static void refuseForeign(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw new StackException(path + " is not a folder");
        }
        try (var entries = Files.newDirectoryStream(path)) {
            if (entries.iterator().hasNext() && !isOurs(path)) {
                throw new StackException(
                        path + " holds something else than Dateline's data: name another folder");
            }
        }
    }

    private static boolean isOurs(Path path) {
        return Files.exists(path.resolve(MARKER)) || Files.exists(path.resolve(LOCK));
    }

    private static FileChannel lock(Path path) throws IOException {
        var channel =
                FileChannel.open(
                        path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock = null;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException _) {
            // Held by this very process: as good as held by another.
        }
        if (lock == null) {
            channel.close();
            throw new StackException("another Dateline is running with the data folder " + path);
        }
        return channel;
    }

    private static void write(Path marker) throws IOException {
        String text =
                """
                format=%s
                kafka.cluster=%s
                postgres.password=%s
                """
                        .formatted(FORMAT, newClusterId(), newPassword());
        Path fresh = marker.resolveSibling(MARKER + ".fresh");
        Files.deleteIfExists(fresh);
        var ownerOnly =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.createFile(fresh, ownerOnly);
        Files.writeString(fresh, text);
        Files.move(fresh, marker, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Properties read(Path path) throws IOException {
        if (!Files.exists(path.resolve(MARKER))) {
            write(path.resolve(MARKER));
        }
        var properties = new Properties();
        try (var in = Files.newBufferedReader(path.resolve(MARKER))) {
            properties.load(in);
        }
        if (!FORMAT.equals(properties.getProperty("format"))) {
            throw new StackException(
                    "the data in %s is of format %s, this is Dateline for format %s: use --fresh or"
                                    .formatted(path, properties.getProperty("format"), FORMAT)
                            + " another folder");
        }
        return properties;
    }

    /// Kafka's form of a UUID; a leading dash would read as an option.
    private static String newClusterId() {
        var id = UUID.randomUUID();
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits());
        bytes.putLong(id.getLeastSignificantBits());
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
        return text.startsWith("-") ? newClusterId() : text;
    }

    private static String newPassword() {
        byte[] bytes = new byte[18];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
