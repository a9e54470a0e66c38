/**
 * A checker for Stryker: refuses the mutants that the type checker refuses, so that no test has to. Only the mutated
 * file is looked at, so it refuses too little rather than too much.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import ts from 'typescript';

/** @typedef {import('@stryker-mutator/api/core').Mutant} Mutant */

class TypesChecker {
  /** @type {Map<string, { version: number, text: string }>} files in the form that is checked now */
  #mutated = new Map();
  #versions = 0;
  /** @type {ts.LanguageService | undefined} */
  #service;

  init() {
    const root = process.cwd();
    const config = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => readFileSync(path, 'utf8'));
    const { options } = ts.parseJsonConfigFileContent(
      { ...config.config, include: ['src/rules', 'src/machines'] },
      ts.sys,
      root,
    );
    const roots = ts.sys.readDirectory(join(root, 'src'), ['.ts'], undefined, [
      'rules/**/*.ts',
      'machines/**/*.ts',
    ]);
    const textOf = (/** @type {string} */ path) => this.#mutated.get(path)?.text ?? ts.sys.readFile(path);
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => ({ ...options, types: [] }),
      getScriptFileNames: () => roots,
      getScriptVersion: (path) => String(this.#mutated.get(path)?.version ?? 0),
      getScriptSnapshot: (path) => {
        const text = textOf(path);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: () => root,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: ts.sys.fileExists,
      readFile: ts.sys.readFile,
    });
    return Promise.resolve();
  }

  /**
   * @param {Mutant[]} mutants
   * @returns {Promise<Record<string, import('@stryker-mutator/api/check').CheckResult>>}
   */
  check(mutants) {
    return Promise.resolve(Object.fromEntries(mutants.map((mutant) => [mutant.id, this.#checkOne(mutant)])));
  }

  /**
   * @param {Mutant} mutant
   * @returns {import('@stryker-mutator/api/check').CheckResult}
   */
  #checkOne({ fileName, location, replacement }) {
    const text = ts.sys.readFile(fileName) ?? '';
    const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest);
    const at = (/** @type {{ line: number, column: number }} */ { line, column }) =>
      file.getPositionOfLineAndCharacter(line, column);
    const changed = text.slice(0, at(location.start)) + replacement + text.slice(at(location.end));
    this.#mutated.set(fileName, { version: ++this.#versions, text: changed });
    const [first] = [
      ...(this.#service?.getSyntacticDiagnostics(fileName) ?? []),
      ...(this.#service?.getSemanticDiagnostics(fileName) ?? []),
    ];
    this.#mutated.set(fileName, { version: ++this.#versions, text });
    if (first === undefined) return { status: CheckStatus.Passed };
    return {
      status: CheckStatus.CompileError,
      reason: ts.flattenDiagnosticMessageText(first.messageText, ' '),
    };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'types', TypesChecker)];
