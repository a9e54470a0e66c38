/**
 * Chrome compiles a script that begins so as a whole and beside the page (V8's explicit compile hints); function by
 * function, as it would else, it holds the page up while the app starts. Other browsers read a comment.
 */
import type { Plugin } from 'vite';

const HINT = '//# allFunctionsCalledOnLoad\n';

/** Marks the script that the page begins with. A script in the page itself would be compiled while the page waits. */
export function compiledWhole(): Plugin {
  return {
    name: 'torchlight-compiled-whole',
    apply: 'build',
    generateBundle: {
      // The hint counts in the first line only, and others put their code there.
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle))
          if (output.type === 'chunk' && output.isEntry) output.code = HINT + output.code;
      },
    },
  };
}
