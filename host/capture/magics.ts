// The first octets of compressed files.

export const GZIP_MAGIC: readonly number[] = [0x1f, 0x8b];
export const ZSTD_MAGIC: readonly number[] = [0x28, 0xb5, 0x2f, 0xfd];
export const LZ4_MAGIC: readonly number[] = [0x04, 0x22, 0x4d, 0x18];
