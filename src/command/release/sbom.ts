/** What the project is made of, for those who look it up: a list in CycloneDX and one of licences. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** What the lock file says of a package. */
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Every package of the lock file, by its place in node_modules. */
export function lockedPackages(root: string): Readonly<Record<string, Locked>> {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return Object.fromEntries(Object.entries(packages).filter(([path]) => path !== ''));
}

interface Sbom {
  serialNumber?: string;
  readonly metadata: { timestamp?: string; readonly component: { name: string } };
  readonly components: readonly { readonly externalReferences?: readonly { readonly type: string }[] }[];
}

/**
 * The list of all packages as npm writes it from the lock file, without a network. What differs from run to run and from
 * folder to folder, and where this machine gets its packages from, is left out.
 * @throws Error where npm cannot write it
 */
export function sbomOf(root: string): string {
  // Where NODE_ENV says production npm leaves out what is there to build and test.
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--offline', '--include=dev'];
  const npm = process.env['npm_execpath'];
  const options = { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  const { status, stdout, stderr } =
    npm?.endsWith('npm-cli.js') === true
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, options);
  if (status !== 0) throw new Error(`npm sbom: ${stderr}`);
  const sbom = JSON.parse(stdout) as Sbom;
  delete sbom.serialNumber;
  delete sbom.metadata.timestamp;
  // npm takes the name of the folder.
  sbom.metadata.component.name = 'torchlight';
  const components = sbom.components.map((one) => ({
    ...one,
    externalReferences: (one.externalReferences ?? []).filter(({ type }) => type !== 'distribution'),
  }));
  return `${JSON.stringify({ ...sbom, components }, null, 2)}\n`;
}

/** Every package with its licence as CSV, those that come with the app first. */
export function licenceList(root: string): string {
  const rows = Object.entries(lockedPackages(root)).map(([path, { version, license, dev }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    return [dev === true ? 'to build and test' : 'app or what it is built from', name, version, license].join(
      ',',
    );
  });
  return ['for,name,version,licence', ...[...new Set(rows)].sort(), ''].join('\r\n');
}
