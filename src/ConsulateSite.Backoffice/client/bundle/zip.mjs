import zlib from 'node:zlib';

const UTF8_NAMES = 0x0800;
const FIRST_OF_JANUARY_1980 = 0x0021; // the same bytes whenever they are written

/** A zip file that stores its entries without compressing them again. */
export function zip(entries) {
  const parts = [];
  const directory = [];
  let offset = 0;

  for (const { name, content } of entries) {
    const encodedName = Buffer.from(name, 'utf8');
    const description = describe(encodedName, content);
    parts.push(Buffer.from([0x50, 0x4b, 0x03, 0x04]), description, encodedName, content);
    directory.push(centralHeader(description, offset), encodedName);
    offset += 4 + description.length + encodedName.length + content.length;
  }

  const index = Buffer.concat(directory);
  return Buffer.concat([...parts, index, end(entries.length, index.length, offset)]);
}

// What the local header and the directory say alike: version, flags, method, time, date, sum, sizes, lengths.
function describe(name, content) {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(UTF8_NAMES, 2);
  header.writeUInt16LE(0, 4);
  header.writeUInt16LE(0, 6);
  header.writeUInt16LE(FIRST_OF_JANUARY_1980, 8);
  header.writeUInt32LE(zlib.crc32(content), 10);
  header.writeUInt32LE(content.length, 14);
  header.writeUInt32LE(content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}

function centralHeader(description, offset) {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  description.copy(header, 6);
  header.writeUInt32LE(offset, 42);
  return header;
}

function end(count, size, offset) {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(count, 8);
  record.writeUInt16LE(count, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset, 16);
  return record;
}
