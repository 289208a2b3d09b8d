/** What the preview server says in the terminal: Thai first, then English, what to do included. */
export const serverWords = {
  building:
    'กำลังเตรียมหน้าทดลอง ครั้งแรกใช้เวลาไม่ถึงหนึ่งนาที\nPreparing the preview; the first time takes up to a minute.',
  ready: (address: string) =>
    `พร้อมแล้ว เปิดในเว็บเบราว์เซอร์: ${address}\nReady, open in a web browser: ${address}\n(กด Ctrl+C เพื่อหยุด / press Ctrl+C to stop)`,
  portBusy: (port: number) =>
    `พอร์ต ${port} มีโปรแกรมอื่นใช้อยู่ กรุณาปิดโปรแกรมนั้น หรือเลือกพอร์ตอื่น เช่น\n` +
    `Port ${port} is in use by another program. Close that program, or choose another port, for example:\n` +
    `  npm start -- --port ${otherPort(port)}`,
  portRefused: (port: number) =>
    `ระบบไม่อนุญาตให้ใช้พอร์ต ${port} กรุณาเลือกพอร์ตอื่น เช่น\n` +
    `This computer does not allow port ${port} to be used. Choose another port, for example:\n` +
    `  npm start -- --port ${otherPort(port)}`,
  portUnusable: (text: string) =>
    `"${text}" ไม่ใช่หมายเลขพอร์ต กรุณาใช้ตัวเลข 0 ถึง 65535 เช่น\n` +
    `"${text}" is not a port number. Use a number from 0 to 65535, for example:\n` +
    '  npm start -- --port 3001',
  buildFailed:
    'เตรียมหน้าทดลองไม่สำเร็จ กรุณาลองสั่ง npm ci แล้วเริ่มใหม่ รายละเอียดอยู่ด้านล่าง\n' +
    'The preview could not be prepared. Try npm ci and start again. Details:',
} as const;

function otherPort(port: number): number {
  return port >= 1024 && port < 65535 ? port + 1 : 3001;
}
