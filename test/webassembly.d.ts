// What tests ask of a compiled module beyond what the host needs (WebAssembly JavaScript Interface §5.1).

declare namespace WebAssembly {
  namespace Module {
    function imports(module: Module): readonly { readonly module: string; readonly name: string; readonly kind: string }[];
    function exports(module: Module): readonly { readonly name: string; readonly kind: string }[];
  }
}
