// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/delayproxy.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <deque>

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/un.h>
#include <unistd.h>

#include <QByteArray>

namespace {

constexpr int eventsMax = 64;
constexpr qsizetype chunkBytesMax = 65'536;
// A receiver that does not take what is due is not sent to without end.
constexpr qsizetype overdueBytesMax = 4'194'304;

Failure wrong(const QString& what) {
  return Failure({ErrorKind::rejected, {}, {}, what, {}});
}

QString lastError() {
  return QString::fromLocal8Bit(strerror(errno));
}

void sendAtOnce(int socket) {
  const int on = 1;
  // Means nothing to a socket that is a file.
  setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

}  // namespace

// One direction: what was read and is not due yet, or not taken yet.
struct DelayProxy::Flow {
  struct Chunk {
    Clock::time_point due;
    QByteArray bytes;  // none: the end of the stream
  };
  std::deque<Chunk> chunks;
  qsizetype taken = 0;  // of the first chunk
  qsizetype bytes = 0;  // in all chunks
  bool isReadToItsEnd = false;
  bool isPassedToItsEnd = false;
  bool isBlocked = false;
};

struct DelayProxy::End {
  Session* session = nullptr;
  int index = 0;
  int socket = -1;
  quint32 watched = 0;
};

// A console's socket, the server's, and from each a flow to the other.
struct DelayProxy::Session {
  Session(int console, int server)
      : ends{End{this, 0, console, 0}, End{this, 1, server, 0}}, flows{} {}
  ~Session() {
    for (const End& end : ends)
      ::close(end.socket);
  }
  Q_DISABLE_COPY_MOVE(Session)

  std::array<End, 2> ends;
  std::array<Flow, 2> flows;  // from the end of the same index
  bool isBroken = false;
};

DelayProxy::DelayProxy(const Endpoint& server, std::chrono::microseconds delay)
    : m_server(server), m_delay(delay), m_epoll(epoll_create1(EPOLL_CLOEXEC)) {}

DelayProxy::~DelayProxy() {
  if (m_listener >= 0) ::close(m_listener);
  ::close(m_epoll);
}

Result<DelayProxy::Endpoint> DelayProxy::endpointOf(const QString& text) {
  Endpoint endpoint;
  if (text.startsWith(u"unix:")) {
    const QByteArray path = text.mid(5).toLocal8Bit();
    auto* const address = reinterpret_cast<sockaddr_un*>(&endpoint.bytes);
    if (path.isEmpty() || path.size() >= static_cast<qsizetype>(sizeof address->sun_path)) {
      return wrong(text + u" is no socket's path."_qs);
    }
    address->sun_family = AF_UNIX;
    memcpy(address->sun_path, path.constData(), static_cast<size_t>(path.size()));
    endpoint.size = sizeof(sockaddr_un);
    return endpoint;
  }
  const qsizetype colon = text.lastIndexOf(u':');
  bool isPort = false;
  text.mid(colon + 1).toUShort(&isPort);
  if (colon < 1 || !isPort) return wrong(text + u" is neither unix:PATH nor HOST:PORT."_qs);
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  const int failed = getaddrinfo(text.left(colon).toUtf8().constData(),
                                 text.mid(colon + 1).toUtf8().constData(), &hints, &found);
  if (failed != 0) return wrong(text + u": "_qs + QString::fromLocal8Bit(gai_strerror(failed)));
  memcpy(&endpoint.bytes, found->ai_addr, found->ai_addrlen);
  endpoint.size = found->ai_addrlen;
  freeaddrinfo(found);
  return endpoint;
}

Result<std::unique_ptr<DelayProxy>> DelayProxy::listening(const Route& route) {
  const auto at = endpointOf(route.listenAt);
  if (!at) return Failure(at.error());
  const auto server = endpointOf(route.to);
  if (!server) return Failure(server.error());
  std::unique_ptr<DelayProxy> proxy(new DelayProxy(*server, route.delay));
  proxy->m_listener = ::socket(at->bytes.ss_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  const int on = 1;
  setsockopt(proxy->m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (::bind(proxy->m_listener, reinterpret_cast<const sockaddr*>(&at->bytes), at->size) != 0 ||
      ::listen(proxy->m_listener, SOMAXCONN) != 0) {
    return wrong(route.listenAt + u": "_qs + lastError());
  }
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.ptr = proxy.get();
  epoll_ctl(proxy->m_epoll, EPOLL_CTL_ADD, proxy->m_listener, &event);
  return proxy;
}

quint16 DelayProxy::port() const {
  sockaddr_in address{};
  socklen_t size = sizeof address;
  getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size);
  return ntohs(address.sin_port);
}

void DelayProxy::stopAt(int descriptor) const {
  epoll_event event{};
  event.events = EPOLLIN;
  event.data.ptr = nullptr;
  epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
}

void DelayProxy::run() {
  // By default the kernel wakes a thread up to 50 us late.
  prctl(PR_SET_TIMERSLACK, 1'000UL, 0UL, 0UL, 0UL);
  while (waitForEvents()) {
    const auto now = Clock::now();
    for (Session& session : m_sessions)
      pass(session, now);
    m_sessions.remove_if([](const Session& session) {
      return session.isBroken ||
             (session.flows[0].isPassedToItsEnd && session.flows[1].isPassedToItsEnd);
    });
  }
  m_sessions.clear();
}

// False: it was told to stop.
bool DelayProxy::waitForEvents() {
  std::array<epoll_event, eventsMax> events{};
  const auto due = nextDue();
  timespec wait{};
  if (due != Clock::time_point::max()) {
    const auto left = std::max(due - Clock::now(), Clock::duration::zero());
    const auto seconds = std::chrono::floor<std::chrono::seconds>(left);
    wait = {.tv_sec = seconds.count(), .tv_nsec = (left - seconds).count()};
  }
  const int count = epoll_pwait2(m_epoll, events.data(), eventsMax,
                                 due == Clock::time_point::max() ? nullptr : &wait, nullptr);
  for (size_t i = 0; static_cast<int>(i) < count; ++i) {
    if (!events[i].data.ptr) return false;
    if (events[i].data.ptr == this) {
      admit();
    } else if ((events[i].events & ~static_cast<quint32>(EPOLLOUT)) != 0) {
      const auto* const end = static_cast<End*>(events[i].data.ptr);
      receive(*end->session, end->index);
    }
  }
  return true;
}

void DelayProxy::admit() {
  for (;;) {
    const int console = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (console < 0) return;
    const int server = ::socket(m_server.bytes.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(server, reinterpret_cast<const sockaddr*>(&m_server.bytes), m_server.size) != 0) {
      ::close(console);
      ::close(server);
      continue;
    }
    sendAtOnce(console);
    sendAtOnce(server);
    Session& session = m_sessions.emplace_back(console, server);
    watch(session, 0);
    watch(session, 1);
  }
}

void DelayProxy::receive(Session& session, int from) {
  const auto index = static_cast<size_t>(from);
  Flow& flow = session.flows[index];
  if (flow.isReadToItsEnd) return;
  QByteArray bytes(chunkBytesMax, Qt::Uninitialized);
  const ssize_t size =
      ::recv(session.ends[index].socket, bytes.data(), chunkBytesMax, MSG_DONTWAIT);
  if (size < 0 && (errno == EAGAIN || errno == EINTR)) return;
  // Who was killed says nothing more: for the other it is the end of the stream.
  bytes.truncate(std::max<ssize_t>(size, 0));
  bytes.squeeze();
  flow.isReadToItsEnd = bytes.isEmpty();
  flow.bytes += bytes.size();
  flow.chunks.push_back({Clock::now() + m_delay, bytes});
}

// Passes on what is due, and reads and waits from then on as the queues ask.
void DelayProxy::pass(Session& session, Clock::time_point now) const {
  for (size_t from : {0U, 1U}) {
    Flow& flow = session.flows[from];
    const int to = session.ends[1 - from].socket;
    flow.isBlocked = false;
    while (!flow.chunks.empty() && flow.chunks.front().due <= now && !flow.isBlocked) {
      const QByteArray& bytes = flow.chunks.front().bytes;
      if (bytes.isEmpty()) {
        ::shutdown(to, SHUT_WR);
        flow.isPassedToItsEnd = true;
        flow.chunks.pop_front();
        break;
      }
      const ssize_t size =
          ::send(to, bytes.constData() + flow.taken, static_cast<size_t>(bytes.size() - flow.taken),
                 MSG_DONTWAIT | MSG_NOSIGNAL);
      if (size < 0) {
        flow.isBlocked = errno == EAGAIN || errno == EINTR;
        session.isBroken = session.isBroken || !flow.isBlocked;
        break;
      }
      flow.taken += size;
      flow.bytes -= size;
      if (flow.taken == bytes.size()) {
        flow.taken = 0;
        flow.chunks.pop_front();
      }
    }
  }
  watch(session, 0);
  watch(session, 1);
}

void DelayProxy::watch(Session& session, int index) const {
  End& end = session.ends[static_cast<size_t>(index)];
  const Flow& out = session.flows[static_cast<size_t>(index)];
  const Flow& in = session.flows[static_cast<size_t>(1 - index)];
  const bool isRead = !out.isReadToItsEnd && !(out.isBlocked && out.bytes > overdueBytesMax);
  const quint32 wanted = (isRead ? static_cast<quint32>(EPOLLIN) : 0U) |
                         (in.isBlocked ? static_cast<quint32>(EPOLLOUT) : 0U);
  if (wanted == end.watched) return;
  epoll_event event{};
  event.events = wanted;
  event.data.ptr = &end;
  // A socket that nothing is wanted of would still tell, again and again, that it hung up.
  const int change = wanted == 0 ? EPOLL_CTL_DEL : end.watched == 0 ? EPOLL_CTL_ADD : EPOLL_CTL_MOD;
  epoll_ctl(m_epoll, change, end.socket, &event);
  end.watched = wanted;
}

DelayProxy::Clock::time_point DelayProxy::nextDue() const {
  auto due = Clock::time_point::max();
  for (const Session& session : m_sessions) {
    for (const Flow& flow : session.flows) {
      if (!flow.isBlocked && !flow.chunks.empty()) due = std::min(due, flow.chunks.front().due);
    }
  }
  return due;
}
