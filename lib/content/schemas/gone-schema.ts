import { z } from 'zod'
import { expects } from '@/lib/problems/expects'
import { alias, isoDate, shape, text } from './schema-parts'

/** `content/gone.yaml`: addresses that are gone for good. */
export const goneSchema = z.object({
  gone: z.array(
    z.strictObject(
      {
        path: alias.describe('The address that stood on this site.'),
        title: text(300).describe('Of what stood there.'),
        on: isoDate.describe('The day on which it was taken off.'),
      },
      shape('{ path, title, on }'),
    ),
    { error: expects('field-list', { of: '{ path, title, on }' }) },
  ),
})
