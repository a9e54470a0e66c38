import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** The tests that mutants are tried with, the cheapest first: most mutants fall in the first file. */
const inOrder = ['rules-alone', 'answers', 'rules-on-tables', 'machines'].map(
  (name) => `tests/mutation/${name}.ts`,
);

class CheapestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => inOrder.findIndex((path) => moduleId.endsWith(path));
    return Promise.resolve([...files].sort((a, b) => place(a) - place(b)));
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    include: inOrder,
    sequence: { sequencer: CheapestFirst },
    testTimeout: 60_000,
  },
});
