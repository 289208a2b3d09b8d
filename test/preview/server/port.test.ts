import { choosePort } from '../../../preview/server/port';

describe('the port of the preview', () => {
  it.each([
    ['is 3000 by itself', [], undefined, 3000],
    ['comes from PORT', [], '4000', 4000],
    ['comes from --port with a space', ['--port', '5000'], undefined, 5000],
    ['comes from --port with an equals sign', ['--port=5000'], undefined, 5000],
    ['comes from --port before PORT', ['--port', '5000'], '4000', 5000],
    ['is 3000 when PORT is empty', [], '', 3000],
    ['may be any free one', ['--port', '0'], undefined, 0],
  ])('%s', (_what, args, environment, port) => {
    expect(choosePort(args, environment)).toEqual({ port });
  });

  it.each([['--port', 'abc'], ['--port'], ['--port=70000'], ['--port', '-1'], ['--port=3.5']])(
    'is refused when it is no port number: %s %s',
    (...args) => {
      expect(choosePort(args, undefined)).toHaveProperty('unusable');
    },
  );
});
