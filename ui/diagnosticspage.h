// SPDX-FileCopyrightText: 2026 Groundswell developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnosticssources.h"
#include "models/servermodel.h"
#include "models/statementsmodel.h"
#include "ui/page.h"

class Card;
class FigureCard;
class PageState;
class QHBoxLayout;
class QTimer;
class TableView;

// What this console's storage did and how the server stands: actions and how often they were tried
// again, waits, threads, the connection, the slowest statements, the server's settings. The
// counters are read once a second while the page is shown, without SQL; the server is asked every
// ten seconds, and on F5. Owns its models; GUI thread only.
class DiagnosticsPage final : public Page {
  Q_OBJECT

 public:
  explicit DiagnosticsPage(DiagnosticsSources sources, QWidget* parent = nullptr);

  [[nodiscard]] QString title() const override { return tr("Diagnostics"); }
  [[nodiscard]] QString room() const override { return QStringLiteral("diagnostics"); }

  void refresh() override;
  void activated() override;
  void deactivated() override;

  // As "Copy report" puts it on the clipboard.
  [[nodiscard]] QString report() const;

 private:
  [[nodiscard]] FigureCard* addCard(QHBoxLayout* row, const QString& label, const char* name);
  [[nodiscard]] QWidget* makeActionCards();
  [[nodiscard]] QWidget* makeConnectionCards();
  [[nodiscard]] QWidget* makeStatements();
  [[nodiscard]] QWidget* makeServer();
  void makeActions();
  void showCounted();
  void showActions(const ActionFigures& actions);
  void showLane(FigureCard* card, const LaneUse& lane);
  void showConnection();
  void showServer();
  void showFailure();
  void copyReport();

  DiagnosticsSources m_sources;
  DiagnosticsSnapshot m_counted;
  std::optional<ServerFacts> m_facts;  // the latest answer; none: it did not answer
  bool m_saidFailed = false;
  StatementsModel* m_statements = nullptr;
  ServerModel* m_server = nullptr;
  TableView* m_statementsTable = nullptr;
  TableView* m_serverTable = nullptr;
  Card* m_serverCard = nullptr;
  FigureCard* m_done = nullptr;
  FigureCard* m_retried = nullptr;
  FigureCard* m_took = nullptr;
  FigureCard* m_waited = nullptr;
  FigureCard* m_interactive = nullptr;
  FigureCard* m_longWork = nullptr;
  FigureCard* m_connection = nullptr;
  FigureCard* m_roundTrip = nullptr;
  QTimer* m_countedTimer = nullptr;
  QTimer* m_serverTimer = nullptr;
};
