import { type NextRequest, NextResponse } from 'next/server'
import { developmentFile } from '@/lib/build/development/files'

/** Serves in development all that is no page. A build writes these files, and knows nothing of this one. */
export async function proxy({ nextUrl }: NextRequest): Promise<Response> {
  return (await developmentFile(nextUrl.pathname)) ?? NextResponse.next()
}

export const config = { matcher: '/((?!_next/).*)' }
