import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The preview answers this computer only. */
const LOOPBACK = '127.0.0.1';

/** Why a port could not be had; anything else is thrown as it came. */
export type ListenRefusal = 'busy' | 'not-allowed';

/** Starts listening and gives the port actually used, or says why that port cannot be had. */
export function listen(server: Server, port: number): Promise<number | ListenRefusal> {
  return new Promise((resolve, reject) => {
    server.once('error', (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EADDRINUSE') resolve('busy');
      else if (problem.code === 'EACCES') resolve('not-allowed');
      else reject(problem);
    });
    server.listen(port, LOOPBACK, () => resolve((server.address() as AddressInfo).port));
  });
}
