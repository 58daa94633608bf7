package dateline.devstack;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;

/// `./dateline run`: everything under one supervisor until Ctrl-C or TERM.
final class Run {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration BEFORE_A_RESTART = Duration.ofSeconds(2);

    private final PrintStream out;
    private final RunOptions options;

    private Run(RunOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            new Run(RunOptions.parse(arguments), System.out).untilStopped();
        } catch (StackException e) {
            System.err.println("dateline: " + e.getMessage());
            System.exit(1);
        }
    }

    private void untilStopped() throws InterruptedException {
        if (options.fresh()) {
            DataFolder.erase(options.data());
        }
        Path root = Distribution.target().resolve("../..").normalize();
        var deployment = Deployment.start(options.data(), options.port(), root, this::announce);
        if (options.examples()) {
            new Examples(root.resolve("examples"), deployment.url(), out).post();
        }
        out.println(Guide.text(deployment.url(), options.data()));
        keepAlive(deployment);
    }

    /// What dies by itself is started again; what the user stopped stays down.
    private void keepAlive(Deployment deployment) throws InterruptedException {
        while (!deployment.isStopping()) {
            Thread.sleep(LOOK);
            for (Server server : deployment.servers()) {
                server.boundLog();
                if (!server.isAlive()) {
                    startAgain(server, deployment);
                }
            }
        }
    }

    private void startAgain(Server server, Deployment deployment) throws InterruptedException {
        // Ctrl-C reaches every process of the terminal at once: let our own end first.
        Thread.sleep(BEFORE_A_RESTART);
        if (!deployment.isStopping()) {
            out.printf("%s ended; starting it again (%s)%n", server.name(), server.log());
            server.launch();
        }
    }

    private void announce(Deployment deployment) {
        int leftOvers = deployment.stack().leftOvers();
        if (leftOvers > 0) {
            out.printf("ended %d processes that a killed run had left behind%n", leftOvers);
        }
        out.println("starting Kafka, PostgreSQL and three services; logs in " + logs());
    }

    private Path logs() {
        return options.data().resolve("log");
    }
}
