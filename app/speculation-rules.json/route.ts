import { speculationRules } from '@/lib/files/speculation'

export const dynamic = 'force-static'

export function GET(): Response {
  return Response.json(speculationRules())
}
