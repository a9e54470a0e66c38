/** Reads every file under src/ and what it imports, for the tests beside this file. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Import {
  /** Path from the project root, or the name of a package. */
  readonly target: string;
  readonly typeOnly: boolean;
}

export interface Source {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

/** Every file below `folder`, as paths from the root with forward slashes. */
export function filesBelow(folder: string, skip: (name: string) => boolean = () => false): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skip(entry.name)) return [];
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path, skip) : [path];
  });
}

/** All code of the product. */
export function sources(): Source[] {
  return filesBelow('src')
    .filter((path) => /\.(ts|mjs|svelte)$/.test(path))
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, imports: importsOf(path, text) };
    });
}

function importsOf(path: string, text: string): Import[] {
  const code = path.endsWith('.svelte') ? scripts(text) : text;
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, false);
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const one = importAt(node);
    if (one) found.push({ ...one, target: fromRoot(path, one.target) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function importAt(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const from = node.moduleSpecifier;
    return from && ts.isStringLiteral(from) ? { target: from.text, typeOnly: isTypeOnly(node) } : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const from = node.arguments[0];
    return from && ts.isStringLiteralLike(from) ? { target: from.text, typeOnly: false } : undefined;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const from = node.argument.literal;
    return ts.isStringLiteral(from) ? { target: from.text, typeOnly: true } : undefined;
  }
  return undefined;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}

function scripts(svelte: string): string {
  return [...svelte.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
}

function fromRoot(path: string, target: string): string {
  if (!target.startsWith('.')) return target;
  const plain = target.replace(/\?.*$/, '');
  return relative(root, resolve(root, dirname(path), plain))
    .split(sep)
    .join('/');
}
