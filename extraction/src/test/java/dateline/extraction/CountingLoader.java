package dateline.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Loads the extractor's classes once more, so that they count their steps: every method entered and
/// every turn of a loop, by package. The code that is shipped counts nothing.
final class CountingLoader extends ClassLoader {
    private static final ClassDesc COUNTER = ClassDesc.of(StepCounter.class.getName());
    private static final MethodTypeDesc STEP =
            MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);
    private final List<String> packages = new ArrayList<>();

    CountingLoader() {
        super(CountingLoader.class.getClassLoader());
    }

    /// The packages met so far; their places are the counter's numbers.
    List<String> packages() {
        return List.copyOf(packages);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            return isCounted(name) ? findClass(name) : super.loadClass(name, resolve);
        }
    }

    private static boolean isCounted(String name) {
        return name.startsWith("dateline.") && !name.equals(StepCounter.class.getName());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] counting = counting(in.readAllBytes(), number(name));
            return defineClass(name, counting, 0, counting.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private int number(String className) {
        String name = className.substring(0, className.lastIndexOf('.'));
        if (!packages.contains(name)) {
            packages.add(name);
        }
        return packages.indexOf(name);
    }

    private static byte[] counting(byte[] bytes, int number) {
        ClassFile file = ClassFile.of();
        CodeTransform counted = CodeTransform.ofStateful(() -> new Counted(number));
        return file.transformClass(
                file.parse(bytes), ClassTransform.transformingMethodBodies(counted));
    }

    /// A branch to a label that was passed already goes back: another turn.
    private static final class Counted implements CodeTransform {
        private final int number;
        private final Set<Label> passed = new HashSet<>();

        Counted(int number) {
            this.number = number;
        }

        @Override
        public void atStart(CodeBuilder code) {
            step(code);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            if (element instanceof LabelTarget target) {
                passed.add(target.label());
            }
            if (element instanceof BranchInstruction branch && passed.contains(branch.target())) {
                step(code);
            }
            code.with(element);
        }

        private void step(CodeBuilder code) {
            code.loadConstant(number).invokestatic(COUNTER, "step", STEP);
        }
    }
}
