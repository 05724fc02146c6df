package org.nianbao.ingest.accepting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.nianbao.ingest.Eventually;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GroupCommitTest {

    private static final int MOST = 3;
    private static final Duration LONG = Duration.ofHours(1);

    private final List<List<String>> kept = new CopyOnWriteArrayList<>();
    private final CountDownLatch firstIsBeingKept = new CountDownLatch(1);
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final ExecutorService senders = Executors.newCachedThreadPool();
    private final GroupCommit<String, String> groups =
            new GroupCommit<>(this::keep, MOST, LONG, failure -> failure instanceof NoConnection);

    @AfterEach
    void end() {
        firstMayEnd.countDown();
        senders.shutdownNow();
    }

    @Test
    void whoComesAloneIsKeptByItsOwnThread() throws Exception {
        Thread[] thread = new Thread[1];
        var alone = new GroupCommit<String, String>(
                items -> {
                    thread[0] = Thread.currentThread();
                    return items;
                },
                MOST,
                LONG,
                failure -> false);
        assertThat(alone.expect().keep("a")).isEqualTo("a");
        assertThat(thread[0]).isSameAs(Thread.currentThread());
    }

    @Test
    void whoeverComesWhileOthersAreKeptIsInTheNextGroup() throws Exception {
        List<Future<String>> answers = behindTheFirst("b", "c");
        firstMayEnd.countDown();
        assertThat(answers(answers)).containsExactly("kept first", "kept b", "kept c");
        assertThat(kept).containsExactly(List.of("first"), List.of("b", "c"));
    }

    @Test
    void noGroupIsLargerThanItMayBe() throws Exception {
        List<Future<String>> answers = behindTheFirst("b", "c", "d", "e");
        firstMayEnd.countDown();
        answers(answers);
        assertThat(kept).containsExactly(List.of("first"), List.of("b", "c", "d"), List.of("e"));
    }

    @Test
    void thoseThatAreOnTheirWayAreWaitedFor() throws Exception {
        var other = groups.expect();
        Future<String> answer = senders.submit(() -> groups.expect().keep("a"));
        wait(1);
        assertThat(other.keep("b")).isEqualTo("kept b");
        assertThat(answer.get()).isEqualTo("kept a");
        assertThat(kept).containsExactly(List.of("a", "b"));
    }

    @Test
    void whoIsRefusedOnItsWayIsNotWaitedForAnyMore() throws Exception {
        Future<String> answer;
        try (var refused = groups.expect()) {
            answer = senders.submit(() -> groups.expect().keep("a"));
            wait(1);
            assertThat(refused).isNotNull();
        }
        assertThat(answer.get()).isEqualTo("kept a");
    }

    @Test
    void nobodyIsWaitedForLongerThanAMoment() throws Exception {
        var hasty = new GroupCommit<String, String>(this::keep, MOST, Duration.ofMillis(1), failure -> false);
        try (var late = hasty.expect()) {
            assertThat(hasty.expect().keep("a")).isEqualTo("kept a");
            assertThat(late.keep("b")).isEqualTo("kept b");
        }
        assertThat(kept).containsExactly(List.of("a"), List.of("b"));
    }

    @Test
    void whatIsNotSmallWaitsForNobody() throws Exception {
        behindTheFirst("b");
        assertThat(groups.expect().keepApart("large")).isEqualTo("kept large");
        assertThat(kept).containsExactly(List.of("large"));
    }

    @Test
    void oneThatBreaksAGroupFailsAlone() throws Exception {
        List<Future<String>> answers = behindTheFirst("b", "bad", "d");
        firstMayEnd.countDown();
        assertThat(answers.get(1).get()).isEqualTo("kept b");
        assertThat(answers.get(3).get()).isEqualTo("kept d");
        assertThatThrownBy(answers.get(2)::get).hasRootCauseMessage("bad");
        assertThat(kept).containsExactlyInAnyOrder(List.of("first"), List.of("b"), List.of("d"));
    }

    @Test
    void anErrorInAGroupHoldsNobodyUp() throws Exception {
        List<Future<String>> answers = behindTheFirst("terrible", "c", "d");
        firstMayEnd.countDown();
        assertThatThrownBy(answers.get(1)::get).hasRootCauseInstanceOf(StackOverflowError.class);
        assertThat(answers.get(2).get()).isEqualTo("kept c");
        assertThat(groups.expect().keep("later")).isEqualTo("kept later");
    }

    @Test
    void allThatWaitHearOfAFailureThatIsNobodys() throws Exception {
        List<Future<String>> answers = behindTheFirst("no connection", "c", "d", "e");
        firstMayEnd.countDown();
        for (Future<String> answer : answers.subList(1, 5)) {
            assertThatThrownBy(answer::get).hasCauseInstanceOf(NoConnection.class);
        }
        assertThat(kept).containsExactly(List.of("first"));
        assertThat(groups.expect().keep("later")).isEqualTo("kept later");
    }

    @Test
    void whoIsCalledAwayLeavesThoseBehindItAlone() throws Exception {
        var first = sent("first");
        firstIsBeingKept.await();
        var away = new FutureTask<>(() -> groups.expect().keep("b"));
        var thread = new Thread(away);
        thread.start();
        wait(1);
        var last = sent("c");
        wait(2);
        thread.interrupt();
        assertThatThrownBy(() -> away.get(1, TimeUnit.MINUTES)).hasCauseInstanceOf(InterruptedException.class);
        firstMayEnd.countDown();
        assertThat(answers(List.of(first, last))).containsExactly("kept first", "kept c");
        assertThat(kept).containsExactly(List.of("first"), List.of("c"));
    }

    /** Sends these, one after the other, while the first is being kept; the answers of all, the first included. */
    private List<Future<String>> behindTheFirst(String... items) throws InterruptedException {
        List<Future<String>> answers = new ArrayList<>(List.of(sent("first")));
        firstIsBeingKept.await();
        for (String item : items) {
            answers.add(sent(item));
            wait(answers.size() - 1);
        }
        return answers;
    }

    private Future<String> sent(String item) {
        return senders.submit(() -> groups.expect().keep(item));
    }

    /** Until so many wait. */
    private void wait(int number) {
        Eventually.holds(() -> groups.waiting() == number);
    }

    private static List<String> answers(List<Future<String>> all) throws InterruptedException, ExecutionException {
        List<String> answers = new ArrayList<>();
        for (Future<String> answer : all) {
            answers.add(answer.get());
        }
        return answers;
    }

    private List<String> keep(List<String> items) throws Exception {
        if (items.contains("first")) {
            firstIsBeingKept.countDown();
            firstMayEnd.await();
        }
        if (items.contains("bad")) {
            throw new IllegalArgumentException("bad");
        } else if (items.contains("no connection")) {
            throw new NoConnection();
        } else if (items.contains("terrible")) {
            throw new StackOverflowError();
        }
        kept.add(items);
        return items.stream().map(item -> "kept " + item).toList();
    }

    private static final class NoConnection extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
