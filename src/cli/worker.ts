import type { WritingTask } from './written-file';
import { checkAndWrite } from './written-file';

// What a checking process runs: it is told of one file at a time and answers with its report.

process.on('message', (task: WritingTask) => {
  void checkAndWrite(task).then((written) => process.send?.(written));
});

// Whoever started it is gone.
process.on('disconnect', () => process.exit(0));

process.send?.('ready');
