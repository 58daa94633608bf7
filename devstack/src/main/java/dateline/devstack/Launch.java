package dateline.devstack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// How a server is started, how one sees that it is ready, how it is asked to stop.
///
/// @param mark text in the command line by which the process is known as ours
/// @param stopSignal `TERM`, or what else means an orderly stop
interface Launch {
    String name();

    List<String> command();

    Map<String, String> environment();

    String mark();

    String stopSignal();

    /// Looked at again and again after the start until it holds.
    ///
    /// @param pid of the process that was started, so that no earlier one's word is taken
    boolean isReady(long pid, Path log);

    Duration patience();
}
