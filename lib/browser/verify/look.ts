/** Side of the square to which pictures are drawn before they are compared, in pixels. */
const side = 48

/** The mean difference of two pixels, 0 to 255, that compression leaves; another picture differs by much more. */
const tolerance = 10

/** Whether two pictures of the site show the same, whatever their sizes; what cannot be shown does not. */
export async function look(shown: string, original: string): Promise<boolean> {
  const [a = [], b = []] = await Promise.all([pixelsOf(shown), pixelsOf(original)]).catch(() => [])
  if (a.length === 0) return false
  const differences = a.map((value, index) => Math.abs(value - (b[index] ?? 0)))
  return differences.reduce((sum, value) => sum + value, 0) / a.length <= tolerance
}

async function pixelsOf(address: string): Promise<number[]> {
  const image = new Image()
  image.src = address
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  const context = canvas.getContext('2d')
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, side, side)
  context.drawImage(image, 0, 0, side, side)
  return [...context.getImageData(0, 0, side, side).data]
}
