import { stopRunning } from './running-process';

module.exports = stopRunning;
