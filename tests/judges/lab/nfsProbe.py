"""A client of NFS 4 by hand, because kernels in machines have none: nfsProbe.py SERVER PATH

Prints the server scope that EXCHANGE_ID tells (RFC 8881, section 18.35), confirms the client, so that the server remembers
it, and looks the path up from the root, as a mount does.
"""

import os
import socket
import struct
import sys

NFS, COMPOUND = 100003, 1
LOOKUP, PUTROOTFH, EXCHANGE_ID, CREATE_SESSION = 15, 24, 42, 43
OWNER = b"quorate-probe-" + os.uname().nodename.encode()


def number(value):
    return struct.pack(">I", value)


def opaque(data):
    return number(len(data)) + data + bytes(-len(data) % 4)


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def number(self):
        self.at += 4
        return struct.unpack_from(">I", self.data, self.at - 4)[0]

    def long(self):
        return self.number() << 32 | self.number()

    def opaque(self):
        size = self.number()
        start = self.at
        self.at += size + -size % 4
        return self.data[start : start + size]


def receive(connection, size):
    data = b""
    while len(data) < size:
        part = connection.recv(size - len(data))
        if not part:
            sys.exit("the server hung up")
        data += part
    return data


def compound(connection, minor, operations):
    """Calls the operations and gives the reply behind the status of the whole, and that status."""
    cred = number(0) + opaque(os.uname().nodename.encode()) + number(0) + number(0) + number(0)
    call = b"".join(map(number, (7, 0, 2, NFS, 4, COMPOUND, 1))) + opaque(cred) + number(0) + number(0)
    body = call + opaque(b"") + number(minor) + number(len(operations)) + b"".join(operations)
    connection.sendall(number(0x80000000 | len(body)) + body)
    header = struct.unpack(">I", receive(connection, 4))[0]
    reply = Reader(receive(connection, header & 0x7FFFFFFF))
    reply.at = 12  # xid, reply, accepted
    reply.number()
    reply.opaque()
    if reply.number() != 0:
        sys.exit("the call was not accepted")
    status = reply.number()
    reply.opaque()
    reply.number()
    return reply, status


def main(server, path):
    connection = socket.create_connection((server, 2049), timeout=20)
    owner = bytes(8) + opaque(OWNER)
    reply, status = compound(connection, 1, [number(EXCHANGE_ID) + owner + number(0) + number(0) + number(0)])
    if status != 0:
        sys.exit(f"EXCHANGE_ID: {status}")
    reply.number(), reply.number()
    client, sequence = reply.long(), reply.number()
    reply.number(), reply.number(), reply.long(), reply.opaque()
    print("scope", reply.opaque().rstrip(b"\0").decode())
    channel = b"".join(map(number, (0, 1048576, 1048576, 4096, 16, 16, 0)))
    session = struct.pack(">QII", client, sequence, 0) + channel + channel + number(0x40000000) + number(1) + number(0)
    print("session", compound(connection, 1, [number(CREATE_SESSION) + session])[1])
    steps = [number(LOOKUP) + opaque(part.encode()) for part in path.strip("/").split("/")]
    print("lookup", compound(connection, 0, [number(PUTROOTFH), *steps])[1])


main(sys.argv[1], sys.argv[2])
