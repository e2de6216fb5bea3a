"""A mail server for the tests: wants a sign-in, takes every message and prints it as a line of JSON; its first line is the port."""
import asyncio
import email
import email.policy
import json
import sys
from email.header import decode_header, make_header

from aiosmtpd.smtp import SMTP, AuthResult

USER, PASSWORD = sys.argv[1].encode(), sys.argv[2].encode()


class Sink:
    async def auth_login(self, server, args):
        # .NET writes the name of the mechanism in lower case.
        return await server.auth_LOGIN(server, args)

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("bounce"):
            return "550 5.1.1 no such mailbox"
        if address.startswith("full"):
            return "452 4.2.2 mailbox full"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = email.message_from_bytes(envelope.content, policy=email.policy.default)
        print(json.dumps({
            # The newer parser of addresses leaves the white space between two encoded words.
            "from": str(make_header(decode_header(email.message_from_bytes(envelope.content)["From"]))),
            "to": envelope.rcpt_tos,
            "subject": str(message["Subject"]),
            "body": message.get_content().replace("\r\n", "\n").rstrip("\n"),
            "authenticated": session.authenticated is True,
            "automatic": str(message["Auto-Submitted"]),
        }), flush=True)
        return "250 OK"


def authenticate(server, session, envelope, mechanism, data):
    return AuthResult(success=data.login == USER and data.password == PASSWORD)


async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(Sink(), authenticator=authenticate, auth_required=True, auth_require_tls=False, loop=loop), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    # It ends with the process that started it.
    await loop.run_in_executor(None, sys.stdin.read)


asyncio.run(main())
