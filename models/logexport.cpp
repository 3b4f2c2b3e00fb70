// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/logexport.h"

#include <functional>
#include <memory>
#include <unordered_map>

#include <QCoreApplication>

#include "models/logmodel.h"
#include "models/reasontext.h"

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(LogExport)
};

// The words for what the platform itself writes, looked up once each. What people write differs
// from line to line and is not kept beyond a few.
class Phrases final {
 public:
  explicit Phrases(QString (*words)(const QString&)) : m_words(words) {}

  QByteArrayView of(QByteArrayView name) {
    if (name.isEmpty()) return name;
    if (name == QByteArrayView(m_lastName)) return m_lastWords;
    m_lastName = name.toByteArray();
    auto found = m_known.find(m_lastName);
    if (found == m_known.end()) {
      if (m_known.size() >= knownMax) m_known.clear();
      found = m_known.emplace(m_lastName, m_words(QString::fromUtf8(name)).toUtf8()).first;
    }
    m_lastWords = found->second;
    return m_lastWords;
  }

 private:
  struct Hash {
    size_t operator()(const QByteArray& bytes) const { return qHash(bytes); }
  };
  static constexpr size_t knownMax = 64;

  QString (*m_words)(const QString&);
  std::unordered_map<QByteArray, QByteArray, Hash> m_known;
  QByteArray m_lastName;
  QByteArray m_lastWords;
};

using Column = ExportColumn<LogRecord>;
using Text = QByteArrayView LogRecord::*;

Column phraseColumn(const QString& title, int width, Text text, QString (*words)(const QString&)) {
  return exportColumn<LogRecord>(
      title, width, [text, phrases = std::make_shared<Phrases>(words)](const LogRecord& line) {
        return phrases->of(line.*text);
      });
}

// As on the page: where nothing moved, there is no amount.
std::optional<Money> amountMoved(const LogRecord& line) {
  return line.amount.minor == 0 ? std::nullopt : std::optional(line.amount);
}

std::vector<Column> columns() {
  using logModel::columnTitle;
  const auto person = [anonymous = logModel::anonymousText().toUtf8()](const LogRecord& line) {
    return logModel::isAnonymous(line.user, line.pledge) ? QByteArrayView(anonymous)
                                                         : line.userName;
  };
  return {
      exportColumn<LogRecord>(columnTitle(logModel::number), 9, &LogRecord::id),
      exportColumn<LogRecord>(columnTitle(logModel::time), 19,
                              [](const LogRecord& line) { return UtcMs{line.atMs}; }),
      phraseColumn(columnTitle(logModel::type), 20, &LogRecord::type, logTypeText),
      exportColumn<LogRecord>(Words::tr("Type"), 18, &LogRecord::type, false),
      exportColumn<LogRecord>(Words::tr("Person no."), 9, &LogRecord::user),
      exportColumn<LogRecord>(columnTitle(logModel::person), 22, person),
      exportColumn<LogRecord>(Words::tr("Campaign no."), 9, &LogRecord::campaign),
      exportColumn<LogRecord>(columnTitle(logModel::campaign), 26, &LogRecord::campaignTitle),
      exportColumn<LogRecord>(columnTitle(logModel::pledge), 9, &LogRecord::pledge),
      exportColumn<LogRecord>(columnTitle(logModel::amount), 15, amountMoved),
      exportColumn<LogRecord>(columnTitle(logModel::actor), 12, &LogRecord::actor),
      exportColumn<LogRecord>(Words::tr("By, name"), 18, &LogRecord::actorName, false),
      exportColumn<LogRecord>(columnTitle(logModel::reference), 16, &LogRecord::reference),
      phraseColumn(columnTitle(logModel::reason), 22, &LogRecord::reason, reasonText),
  };
}

std::vector<ExportFact> facts(const LogFilter& filter, LogScope scope) {
  std::vector<ExportFact> facts{
      {Words::tr("Whose lines"),
       scope == LogScope::all ? Words::tr("Everybody's") : Words::tr("One's own")},
      {logModel::columnTitle(logModel::type),
       filter.type.isEmpty() ? Words::tr("Everything") : logTypeText(filter.type)}};
  if (filter.user) facts.push_back({Words::tr("Person no."), filter.user->value});
  if (filter.campaign) facts.push_back({Words::tr("Campaign no."), filter.campaign->value});
  if (filter.from) facts.push_back({Words::tr("From"), *filter.from});
  if (filter.until) facts.push_back({Words::tr("Before"), *filter.until});
  return facts;
}

}  // namespace

ExportTable logExport(const LogFilter& filter, LogScope scope) {
  return exportTable<LogRecord>(
      {.title = Words::tr("Transaction log"),
       .facts = facts(filter, scope),
       .columns = columns(),
       .group = [](const LogRecord& line) { return line.type.toByteArray(); },
       .groupText = logTypeText,
       .groupTitle = logModel::columnTitle(logModel::type),
       .groupOrder = logTypes(),
       .sums = {{logModel::columnTitle(logModel::amount), &LogRecord::amount}},
       .stream =
           [filter, scope](Connection& connection, Cancellation& cancellation,
                           const std::function<void(const LogRecord&)>& read) {
             return streamLog(connection, filter, scope, cancellation, read);
           }});
}
