'use strict';

// webpack reads plain JavaScript; the configuration itself is typed and shared with the preview.
require('tsx/cjs');

const { readBuildSettings } = require('./scripts/build-settings');
const { outputFolder } = require('./scripts/build-addin');
const { paneConfiguration } = require('./scripts/pane-configuration');

const read = readBuildSettings(process.env);
if (!read.ok)
  throw new Error('ADDIN_URL, SUPPORT_URL or OFFICE_JS_URL is wrong: npm run build says how');

/** The production build of the task pane; `npm run build` also writes the manifest. */
module.exports = paneConfiguration({
  outputFolder,
  officeJsUrl: read.settings.officeJsUrl,
  production: true,
});
