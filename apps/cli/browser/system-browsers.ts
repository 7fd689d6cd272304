import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Candidate } from './candidate.ts'

const commands = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
]

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Folders that hold browsers although no PATH names them. */
const linuxFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']

/** Every Chrome, Chromium and Edge that stands where its installer puts it. */
export function systemBrowsers(env: NodeJS.ProcessEnv = process.env): Candidate[] {
  const paths = [...new Set(placesOf(env))].filter((path) => existsSync(path))
  return paths.map((executablePath) => ({
    origin: `installed: ${executablePath}`,
    executablePath,
    env: {},
  }))
}

function placesOf(env: NodeJS.ProcessEnv): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(env['HOME'] ?? '', 'Applications')]
    return macApplications.flatMap((name) => folders.map((folder) => join(folder, name)))
  }
  if (process.platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
    return windowsPrograms.flatMap((name) =>
      folders.flatMap((folder) => (folder === undefined ? [] : [join(folder, name)])),
    )
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), ...linuxFolders]
  return commands.flatMap((name) => folders.map((folder) => join(folder, name)))
}
