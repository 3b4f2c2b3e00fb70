// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/callbatch.h"

#include <algorithm>

#include <unistd.h>

#include <QFile>

#include "app/callrequest.h"

LineReader::LineReader(int descriptor, int underWayMax)
    : m_descriptor(descriptor), m_free(underWayMax) {}

LineReader::~LineReader() {
  m_free.release();
  wait();
}

void LineReader::run() {
  QFile input;
  if (input.open(m_descriptor, QIODevice::ReadOnly)) {
    while (true) {
      const QByteArray line = input.readLine();
      if (line.isEmpty()) break;
      if (line.trimmed().isEmpty()) continue;
      m_free.acquire();
      Q_EMIT lineRead(line);
    }
  }
  Q_EMIT ended();
}

CallBatch::CallBatch(Worker& worker, Currency currency, int underWay, QObject* parent)
    : QObject(parent),
      m_worker(worker),
      m_currency(std::move(currency)),
      m_reader(STDIN_FILENO, underWay) {
  connect(&m_reader, &LineReader::lineRead, this, &CallBatch::read);
  connect(&m_reader, &LineReader::ended, this, [this] {
    m_ended = true;
    finishIfDone();
  });
}

void CallBatch::start() {
  m_time.start();
  m_reader.start();
}

void CallBatch::read(const QByteArray& line) {
  const qint64 lineNumber = ++m_read;
  const auto action = callRequest::parseLine(line);
  if (!action) {
    return answer(lineNumber,
                  callRequest::compact(callRequest::errorObject(action.error(), {}, m_currency)),
                  ExitCode::usage);
  }
  m_worker.act(
      this, *action, [this, lineNumber, function = action->function](const Result<Answer>& result) {
        answer(lineNumber,
               callRequest::compact(
                   result ? result->json
                          : callRequest::errorObject(result.error(), function, m_currency)),
               result ? ExitCode::done : exitCodeOf(result.error().kind));
      });
}

void CallBatch::answer(qint64 lineNumber, const QString& line, ExitCode code) {
  ++m_answered;
  if (code != ExitCode::done) ++m_refused;
  m_worst = std::max(m_worst, code);
  m_waiting.emplace(lineNumber, line);
  while (!m_waiting.empty() && m_waiting.begin()->first == m_printed + 1) {
    terminal::print(m_waiting.begin()->second);
    m_waiting.erase(m_waiting.begin());
    ++m_printed;
  }
  m_progress.show(progressText());
  m_reader.release();
  finishIfDone();
}

void CallBatch::finishIfDone() {
  if (!m_ended || m_answered < m_read) return;
  m_progress.finish(progressText());
  Q_EMIT finished(m_worst);
}

QString CallBatch::progressText() const {
  const qint64 perSecond = m_answered * 1000 / std::max<qint64>(1, m_time.elapsed());
  return QStringLiteral("%1 lines answered, %2 of them errors, %3/s")
      .arg(m_answered)
      .arg(m_refused)
      .arg(perSecond);
}
