const start = 'version https://git-lfs.github.com/spec/v1'

/** Whether bytes are what Git puts in the place of a file that it keeps elsewhere (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md#the-pointer). */
export function isPointer(bytes: Buffer): boolean {
  return bytes.subarray(0, start.length).toString() === start
}
