// WebAssembly as far as this project touches it: TypeScript declares it only together with the whole DOM.

declare namespace WebAssembly {
  class Module {
    private readonly compiled: unique symbol;
    constructor(octets: Uint8Array);
  }

  function compile(octets: Uint8Array): Promise<Module>;

  class Instance {
    constructor(module: Module, imports?: Readonly<Record<string, Readonly<Record<string, unknown>>>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }
}
