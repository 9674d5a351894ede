# Classes of application codes. (value) a name of one to three words, lower case; .meaning one sentence: what the
# sender says by codes of this class; .fix one or two sentences: what to change.

class-normal = normal end
    .meaning = The sender is done and ends the connection on purpose.
    .fix = Nothing. If the end was not wanted, find the place in the sender’s code that closes.
class-restart = restart
    .meaning = The service stops or restarts, or asks its clients to connect anew.
    .fix = Let clients return after a random wait. On your own servers, drain connections in batches before a stop.
class-server-error = server error
    .meaning = Something failed inside the server, not in what the client sent.
    .fix = Look for the error in the server’s log at the time of the Close. At a
        service of others, retry and report it.
class-overload = overload
    .meaning = The service is full and cannot serve this connection now.
    .fix = Wait longer between attempts, or add capacity.
class-rate = rate limit
    .meaning = The other side sent too much, or connected too often, in too short a time.
    .fix = Send more slowly or put several messages into one. Wait before the next attempt.
class-slow-reader = slow reader
    .meaning = The other side did not read fast enough, so data piled up for it.
    .fix = Take messages off the socket at once and work on them elsewhere, or subscribe to less.
class-auth = not authorized
    .meaning = The key, token or login is missing, wrong or expired.
    .fix = Check the credentials, when they expire and the clock. Fetch a new token before each new connection.
class-forbidden = forbidden
    .meaning = The sender refuses what the other side asks for: it lacks a right, a plan or an origin.
    .fix = Grant the missing right to the account, key or origin, or do not ask for it.
class-protocol = protocol misuse
    .meaning = A message was malformed, unknown or sent at the wrong time.
    .fix = Find the last message before the Close and compare it with the protocol’s description.
        Update the library that sent it.
class-version = wrong version
    .meaning = The two sides do not speak the same protocol or version.
    .fix = Update the older side, or offer the subprotocol or version that the other side supports.
class-configuration = configuration
    .meaning = A setting, an address or a parameter of the connection is wrong.
    .fix = Compare the URL, the parameters and the settings of the account with the service’s documentation.
class-not-found = not found
    .meaning = What the connection asks for does not exist, or exists no longer.
    .fix = Check the name or id in the URL or the last message, and whether it was deleted.
class-size = too large
    .meaning = A message or an answer is larger than the sender of the code allows.
    .fix = Split the message, or raise the limit on the side that closed.
class-duplicate = duplicate
    .meaning = The same id, session or subscription is already in use elsewhere.
    .fix = Give each client an id of its own, and end the old connection before opening the next.
class-timeout = timeout
    .meaning = An expected step did not come within its time.
    .fix = See which message was missing and what delayed it. Send it sooner, or raise the limit.
class-heartbeat = heartbeat lost
    .meaning = An expected sign of life did not arrive in time.
    .fix = Check that heartbeats are sent and answered during heavy work as well, and that
        the network path does not lose them.
class-session = session invalid
    .meaning = The session or its saved position has expired, or the server does not know it.
    .fix = Drop the saved session and begin a new one.
class-moved = moved
    .meaning = The client is to continue at another address or on a new connection.
    .fix = Open the new connection at the address given, then let the old one go.
class-network = network fault
    .meaning = The sender lost the connection to the other side, or to a system behind it, on the network path.
    .fix = Reconnect. If it repeats, check the path between the two sides, and behind the server.
class-ended = ended on purpose
    .meaning = An operator or the other party ended it: a client was removed, or a call is over.
    .fix = Find out who ended it and why. Do not let the client return by itself.
class-client-error = client error
    .meaning = The client’s own library failed and closed the connection.
    .fix = Look in the client’s log, and check that its library fits the server.
class-unknown = unknown
    .meaning = The sender gives no cause that could be named.
    .fix = Look at the last messages before the Close, and in the sender’s log at that time.

again-yes = reconnect, with growing delays
again-fresh = reconnect, but begin a new session
again-fix-first = not before the cause is mended
again-no = no
