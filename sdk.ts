// What `import … from 'handshark/sdk'` finds in AssemblyScript, which looks for files, not into the exports of a package.
export * from './assembly/sdk/index';
