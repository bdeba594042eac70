/** What a service made of a request. */
export interface Answer {
  accepted: boolean
  /** Its status, or why there was none. */
  reason: string
}

/** Sends a body to a service that answers within a time in milliseconds, or counts as not reached. */
export async function post(
  address: string,
  body: string | URLSearchParams,
  type: string,
  timeout: number,
): Promise<Answer> {
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': type },
      body,
      signal: AbortSignal.timeout(timeout),
    })
    await response.body?.cancel()
    return { accepted: response.ok, reason: `${response.status} ${response.statusText}`.trim() }
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    return { accepted: false, reason: isLate ? 'no answer in time' : 'not reached' }
  }
}
