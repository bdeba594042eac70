import { previewCopy, productionCopy } from './copies'
import { plantAnnounced } from './planted/announced'
import { plantReviewed } from './planted/reviewed'
import { plantSourceStanding } from './planted/source-standing'
import { plantThirdLanguage } from './planted/third-language'
import { plantUnpublished } from './planted/unpublished'

/** A build takes most of a minute, so what several tests plant shares one. */
productionCopy.create()
plantUnpublished(productionCopy)
plantAnnounced(productionCopy)
plantSourceStanding(productionCopy)
plantThirdLanguage(productionCopy)
productionCopy.build({ VERCEL_ENV: 'production' })

previewCopy.create()
plantUnpublished(previewCopy)
await plantReviewed(previewCopy)
previewCopy.build({
  VERCEL_ENV: 'preview',
  VERCEL_PROJECT_PRODUCTION_URL: 'www.example.org',
})
