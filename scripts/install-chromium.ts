import { installChromium } from './chromium'

/* Gets the browser that plays readers, where there is none. */

console.log(installChromium())
