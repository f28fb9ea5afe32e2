// What is published: the compiled host in few files, so that it starts fast. Each command loads its own.

/** Folders one below build/, as those of the compiled host are: what is found by its place stays in its place. */
export default {
  input: { 'bin/handshark': 'build/host/cli/main.js', 'lib/index': 'build/host/index.js' },
  output: { dir: 'build/dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js', minifyInternalExports: false },
  external: [/^node:/, '@assemblyscript/loader', 'fzstd'],
  treeshake: { moduleSideEffects: (id) => id.endsWith('/cli/main.js') },
};
