import { expect, test } from '@playwright/test';
import { isPrivateAddress, isPrivateHost } from './private-addresses';

test('every spelling of a private address is seen', () => {
  for (const url of [
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://127.0.0.1.:80/',
    'http://localhost/',
    'http://feeds.localhost/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[64:ff9b::10.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[fec0::1]/',
    'http://10.0.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://①②⑦.⓪.⓪.①/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
  ]) {
    expect(isPrivateHost(new URL(url)), url).toBe(true);
  }
});

test('public addresses pass', () => {
  for (const address of ['93.184.215.14', '8.8.8.8', '172.32.0.1', '2606:2800:220:1::1', '64:ff9b::8.8.8.8', '::ffff:8.8.8.8']) expect(isPrivateAddress(address), address).toBe(false);
  for (const url of ['https://example.com/', 'https://localhost.example.com/']) expect(isPrivateHost(new URL(url)), url).toBe(false);
});
