/** Where an archive says what was built. */
export const REPORT_PATH = 'data/report.json'
