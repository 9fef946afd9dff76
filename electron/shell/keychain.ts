import { safeStorage } from 'electron';

/**
 * The system's keychain: Keychain on macOS, DPAPI on Windows, the desktop's secret service on Linux. A Linux
 * without one has Chromium seal with a password that everyone knows, which is no keychain.
 * https://www.electronjs.org/docs/latest/api/safe-storage
 */
export const keychain = {
  isSafe: (): boolean => safeStorage.isEncryptionAvailable() && (process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'),
  // A copy: a Buffer may lie in a pool, which would cross to the writer thread whole.
  seal: (text: string): Uint8Array => new Uint8Array(safeStorage.encryptString(text)),
  open: (sealed: Uint8Array): string => safeStorage.decryptString(Buffer.from(sealed)),
};
