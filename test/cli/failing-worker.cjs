'use strict';

// Stands for a checking process that meets what no process survives: the file's name says what.

process.on('message', ({ file }) => {
  switch (file) {
    case 'crash':
      return process.abort();
    case 'throw':
      throw new Error('a mistake in this program');
    case 'kill':
      return process.kill(process.pid, 'SIGKILL');
    case 'hang':
      for (;;);
    case 'then-exit':
      return process.send({ verdict: 'ready', text: file }, () => process.exit(0));
    default:
      process.send({ verdict: 'ready', text: file });
  }
});

process.on('disconnect', () => process.exit(0));

process.send('ready');
