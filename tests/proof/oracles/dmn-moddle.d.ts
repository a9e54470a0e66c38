/** The little of dmn-moddle that is used here; the package brings no types of its own. */
declare module 'dmn-moddle' {
  export class DmnModdle {
    fromXML(
      xml: string,
      type: 'dmn:Definitions',
    ): Promise<{ readonly rootElement: unknown; readonly warnings: readonly { readonly message: string }[] }>;
  }
}
