/** What `fonds init` writes: every key of `fonds.yaml`, those that are not set behind a `#`. */
export const newConfig = `# The configuration of this archive. Every key is explained in docs/configuration.md of Fonds.

# What the archive is called: the one key to set.
title: Untitled archive

# A sentence or two, shown on the first page.
description: ''

# Language of the pages around the texts (BCP 47). The texts keep their own.
language: en

# Who publishes the archive, and who may do what with the texts; shown on every page.
publisher: ''
rights: ''

# Where the archive will be published. Without it, sitemap and feed hold relative addresses.
# baseUrl: https://archive.example/

# Files and folders to read, from this file's folder on.
dumps:
  - dumps

# Symbolic links inside those folders are not followed unless you say so.
# followLinks: true

# The folder to publish, and where finished work is remembered (default: .fonds beside it).
out: archive
# store: .fonds

# What the pages look like and say: docs/theme.md of Fonds shows each.
# theme:
#   colours:
#     light: { green: '#1d5445', rubric: '#8f2f1e' }
#   fonts: { text: "'Source Serif 4', Georgia, serif" }
#   strings: { chrome: { about: Colophon } }
#   css: house.css
#   regions: regions.mjs

# The site of records that have no URL, by the beginning of their dump's name.
# sites:
#   dumps/town/: town.example

# Your own rules; the first that matches counts. In a pattern, * stands for any run of characters.
# Try them with \`fonds inspect\`.
# rules:
#   - action: set-aside       # or keep, heading, date, separator
#     pattern: Our newsletter goes out every * at noon.
#     site: town.example

# How dumps are read, where they do not say it themselves.
# ingest:
#   dumps:
#     - prefix: dumps/minutes
#       encoding: windows-1252
#       separator: form-feed

# What readers can search: the texts, or (false) titles and headlines alone, for very large archives.
# search:
#   fullText: true

# Records on a page of a list.
# pageSize: 100
`
