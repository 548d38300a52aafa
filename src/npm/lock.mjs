import fs from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs the work while no other process that names the same lock file does. Who waits takes over when the owner has ended
 * without giving the lock back.
 */
export async function exclusively(lock, work) {
  while (!take(lock)) {
    if (isAbandoned(lock)) fs.rmSync(lock, { force: true });
    else await wait(200);
  }

  const release = () => fs.rmSync(lock, { force: true });
  process.once('exit', release);
  await work();
  release();
  process.removeListener('exit', release);
}

function take(lock) {
  // Linked rather than written in place: a lock that can be seen always names its owner.
  const mine = `${lock}.${process.pid}`;
  fs.writeFileSync(mine, `${process.pid}`);
  try {
    fs.linkSync(mine, lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    fs.rmSync(mine);
  }
}

function isAbandoned(lock) {
  try {
    process.kill(Number(fs.readFileSync(lock, 'utf8')), 0);
    return false;
  } catch (error) {
    if (error.code === 'ENOENT') return false; // given back in the meantime
    if (error.code === 'ESRCH') return true;
    if (error.code === 'EPERM') return false; // alive, somebody else's
    throw error;
  }
}
