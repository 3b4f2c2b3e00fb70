// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bankimport.h"

#include <optional>
#include <utility>

#include <QFile>
#include <QJsonArray>
#include <QSet>

namespace {

Failure refused(const char* why, const QString& detail, qint64 most = 0) {
  return Failure(Error{
      .kind = ErrorKind::rejected,
      .refusal = Refusal::invalidValue,
      .detail = detail,
      .facts = {{QStringLiteral("file"), QLatin1StringView(why)}, {QStringLiteral("most"), most}}});
}

Result<QByteArray> bytesOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return refused("unreadable", file.errorString());
  if (file.size() > BankStatement::bytesMax) {
    return refused("tooBig", QString::number(file.size()), BankStatement::bytesMax);
  }
  return file.readAll();
}

// As the person said, or as the bank's last file, or as it looks.
Result<BankStatement> readFile(const QString& path, const std::optional<BankFormat>& wanted,
                               const BankMemory& memory, const BankStatement::Expected& expected) {
  auto bytes = bytesOf(path);
  if (!bytes) return Failure(bytes.error());
  TextEncoding encoding = wanted ? wanted->encoding : textEncoding::detect(*bytes);
  QByteArray utf8 = textEncoding::toUtf8(*bytes, encoding);
  if (wanted) {
    *bytes = {};
    return BankStatement::read(utf8, *wanted, expected);
  }
  BankFormat format = bankFormats::detect(utf8, encoding, expected.exponent);
  if (memory.recall) {
    const QByteArray fingerprint = bankFormats::head(utf8, format).fingerprint;
    format = bankFormats::fromText(memory.recall(fingerprint), format);
  }
  if (format.encoding != encoding) utf8 = textEncoding::toUtf8(*bytes, format.encoding);
  *bytes = {};
  return BankStatement::read(utf8, format, expected);
}

int assignRows(BankStatement& statement, qint64 place, const Person& person) {
  std::vector<BankRow>& rows = statement.rows();
  const auto isOpen = [](const BankRow& row) {
    return row.verdict == BankVerdict::unknownPayee || row.verdict == BankVerdict::ambiguousPayee;
  };
  const QString payer = statement.record(rows.at(size_t(place))).name;
  int count = 0;
  for (size_t i = 0; i < rows.size(); ++i) {
    BankRow& row = rows[i];
    const bool isIt = qint64(i) == place;
    const bool isAlike = isOpen(row) && !payer.isEmpty() && statement.record(row).name == payer;
    if (!isAlike && !(isIt && (isOpen(row) || row.foundBy == FoundBy::hand))) continue;
    row.user = person.id;
    row.foundBy = FoundBy::hand;
    row.verdict = BankVerdict::ready;
    ++count;
  }
  if (count > 0) statement.setName(person.id, person.name);
  return count;
}

void markBooked(BankStatement& statement, const Answer& answer) {
  QSet<QString> skipped;
  const QJsonArray references = answer.json.value(QLatin1StringView("skipped")).toArray();
  for (const auto& reference : references)
    skipped.insert(reference.toString());
  for (BankRow& row : statement.rows()) {
    if (row.verdict != BankVerdict::ready) continue;
    const bool wasSkipped = !skipped.isEmpty() && skipped.contains(statement.reference(row));
    row.verdict = wasSkipped ? BankVerdict::known : BankVerdict::booked;
  }
}

}  // namespace

BankImport::BankImport(Console& console, BankMemory memory, QObject* parent)
    : QObject(parent), m_console(console), m_memory(std::move(memory)) {}

BankImport::~BankImport() {
  cancel();
}

void BankImport::cancel() {
  if (m_progress) m_progress->cancellation.request();
}

void BankImport::run(std::function<Result<Read>(Connection&, Progress&)> job) {
  if (m_progress) return;
  m_progress = std::make_shared<Progress>();
  m_state = State::reading;
  m_console.worker().run<Read>(
      this, Worker::Lane::longWork,
      [job = std::move(job), progress = m_progress](Connection& connection) {
        return job(connection, *progress);
      },
      [this](const Result<Read>& read) { finished(read); });
  Q_EMIT changed();
}

void BankImport::finished(const Result<Read>& read) {
  m_progress.reset();
  if (read) m_statement = *read;
  const State next = std::exchange(m_next, State::ready);
  m_state = m_statement ? next : State::none;
  const auto assignedNow = std::exchange(m_assigned, nullptr);
  if (!read) Q_EMIT failed(read.error());
  Q_EMIT changed();
  if (read && assignedNow) Q_EMIT assigned(*assignedNow);
}

void BankImport::open(const QString& file) {
  if (m_progress) return;
  m_file = file;
  m_statement.reset();
  const BankStatement::Expected expected{m_console.currency().code, m_console.currency().exponent};
  run([file, expected, memory = m_memory](Connection& connection,
                                          Progress& progress) -> Result<Read> {
    auto read = readFile(file, std::nullopt, memory, expected);
    if (!read) return Failure(read.error());
    auto statement = std::make_shared<BankStatement>(*std::move(read));
    auto judged = depositRuns::judge(connection, *statement, progress.cancellation,
                                     [&](qint64 rows) { progress.rows = rows; });
    if (!judged) return Failure(judged.error());
    return statement;
  });
}

void BankImport::setFormat(const BankFormat& format) {
  if (m_progress || m_file.isEmpty()) return;
  const BankStatement::Expected expected{m_console.currency().code, m_console.currency().exponent};
  run([file = m_file, format, expected, memory = m_memory](Connection& connection,
                                                           Progress& progress) -> Result<Read> {
    auto read = readFile(file, format, memory, expected);
    if (!read) return Failure(read.error());
    if (memory.remember) {
      memory.remember(read->head().fingerprint, bankFormats::toText(format));
    }
    auto statement = std::make_shared<BankStatement>(*std::move(read));
    auto judged = depositRuns::judge(connection, *statement, progress.cancellation,
                                     [&](qint64 rows) { progress.rows = rows; });
    if (!judged) return Failure(judged.error());
    return statement;
  });
}

void BankImport::change(std::function<Result<void>(Connection&, BankStatement&, Progress&)> job) {
  if (m_progress || !m_statement) return;
  run([before = std::shared_ptr<const BankStatement>(m_statement), job = std::move(job)](
          Connection& connection, Progress& progress) -> Result<Read> {
    auto statement = std::make_shared<BankStatement>(*before);
    if (auto done = job(connection, *statement, progress); !done) return Failure(done.error());
    return statement;
  });
}

void BankImport::judgeAgain() {
  change([](Connection& connection, BankStatement& statement, Progress& progress) {
    return depositRuns::judge(connection, statement, progress.cancellation,
                              [&](qint64 rows) { progress.rows = rows; });
  });
}

void BankImport::assign(qint64 place, const Person& person) {
  if (m_state != State::ready || !person.active || m_console.isMe(person.id)) return;
  m_assigned = std::make_shared<int>(0);
  change([place, person, count = m_assigned](Connection&, BankStatement& statement,
                                             Progress&) -> Result<void> {
    *count = assignRows(statement, place, person);
    return {};
  });
}

void BankImport::setBooked(const Answer& answer) {
  m_next = State::booked;
  change([answer](Connection&, BankStatement& statement, Progress&) -> Result<void> {
    markBooked(statement, answer);
    return {};
  });
}

void BankImport::setOutcome(qint64 place, BankVerdict verdict) {
  m_statement->rows().at(size_t(place)).verdict = verdict;
}

void BankImport::endBooking() {
  m_state = State::booked;
  Q_EMIT changed();
}
