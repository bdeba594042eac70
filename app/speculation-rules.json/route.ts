import { speculationRules } from '@/lib/hosting/speculation'

export const dynamic = 'force-static'

export function GET(): Response {
  return Response.json(speculationRules())
}
