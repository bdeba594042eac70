/** The day that sites of tests are built on, in seconds since 1970 (`SOURCE_DATE_EPOCH`): nothing of the fixture site is about to change on it. */
export const fixtureDay = '1795690800'
