/** The program that answers: its version is that of package.json. */
export const software = { name: 'Torchlight', version: '0.4.0' } as const;
