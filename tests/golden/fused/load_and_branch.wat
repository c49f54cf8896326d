;; A load that only a branch uses is part of the branch.
(module
  (memory 1)
  (data (i32.const 16) "\00\00\00\00\05\00\00\00\ff\00\00\00")
  (func (export "word_if") (param i32) (result i32)
    (if (i32.load (local.get 0)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "byte_if") (param i32) (result i32)
    (if (i32.load8_u offset=16 (local.get 0)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "word_is") (param i32 i32) (result i32)
    (if (i32.eq (i32.load (local.get 0)) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "byte_is_not") (param i32) (result i32)
    (if (i32.ne (i32.load8_u (local.get 0)) (i32.const 255)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "byte_at_if") (param i32 i32) (result i32)
    (if (i32.load8_u (i32.add (local.get 0) (local.get 1))) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "word_at_if") (param i32 i32) (result i32)
    (if (i32.eqz (i32.load (i32.add (local.get 0) (i32.shl (local.get 1) (i32.const 2)))))
      (then (return (i32.const 10)))) (i32.const 20))
  (func (export "word_unless") (param i32) (result i32)
    (if (i32.eqz (i32.load (local.get 0))) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "word_is_not") (param i32 i32) (result i32)
    (if (i32.ne (i32.load (local.get 0)) (local.get 1)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "byte_is") (param i32) (result i32)
    (if (i32.eq (i32.load8_u (local.get 0)) (i32.const 5)) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "byte_at_unless") (param i32 i32) (result i32)
    (if (i32.eqz (i32.load8_u (i32.add (local.get 0) (local.get 1)))) (then (return (i32.const 10)))) (i32.const 20))
  (func (export "length") (param $at i32) (result i32) (local $start i32)
    (local.set $start (local.get $at))
    (loop $next
      (if (i32.load8_u (local.get $at))
        (then (local.set $at (i32.add (local.get $at) (i32.const 1))) (br $next))))
    (i32.sub (local.get $at) (local.get $start))))

;; run: word_if(16) = 20
;; run: word_if(17) = 10
;; run: word_if(-1) traps "out of bounds memory access"
;; run: byte_if(4) = 10
;; run: byte_if(5) = 20
;; run: word_is(20, 5) = 10
;; run: word_is(20, 6) = 20
;; run: byte_is_not(24) = 20
;; run: byte_is_not(20) = 10
;; run: byte_at_if(16, 4) = 10
;; run: byte_at_if(16, -1) = 20
;; run: word_at_if(16, 0) = 10
;; run: word_at_if(16, 1) = 20
;; run: word_unless(16) = 10
;; run: word_unless(17) = 20
;; run: word_is_not(20, 5) = 20
;; run: word_is_not(20, 6) = 10
;; run: byte_is(20) = 10
;; run: byte_is(19) = 20
;; run: byte_at_unless(16, 3) = 10
;; run: byte_at_unless(16, 4) = 20
;; run: length(20) = 1
;; run: length(0) = 0

;; ==== made by `PULLEY_BLESS=1 cargo test --test golden` ====
;;
;; function `word_if`: (i32) -> (i32)
;;   clif
;;     function u0:0(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1
;;         brif v2, block1, block2
;;     block1:
;;         v3 = iconst.i32 10
;;         return v3  ; v3 = 10
;;     block2:
;;         v4 = iconst.i32 20
;;         return v4  ; v4 = 20
;;     }
;;   bytecode, 4 slots
;;     load32_br_unless s3, s0, #0, @L0
;;     mov s1, #8:10
;;     ret [s1]
;;   L0:
;;     mov s2, #8:20
;;     ret [s2]
;;
;; function `byte_if`: (i32) -> (i32)
;;   clif
;;     function u0:1(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = uload8.i32 little region0 v1+16
;;         brif v2, block1, block2
;;     block1:
;;         v3 = iconst.i32 10
;;         return v3  ; v3 = 10
;;     block2:
;;         v4 = iconst.i32 20
;;         return v4  ; v4 = 20
;;     }
;;   bytecode, 4 slots
;;     load8_u32_br_unless s3, s0, #16, @L0
;;     mov s1, #8:10
;;     ret [s1]
;;   L0:
;;     mov s2, #8:20
;;     ret [s2]
;;
;; function `word_is`: (i32, i32) -> (i32)
;;   clif
;;     function u0:2(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i32 little region0 v2
;;         v4 = icmp eq v3, v1
;;         brif v4, block1, block2
;;     block1:
;;         v6 = iconst.i32 10
;;         return v6  ; v6 = 10
;;     block2:
;;         v7 = iconst.i32 20
;;         return v7  ; v7 = 20
;;     }
;;   bytecode, 5 slots
;;     load32_br_ne s4, s0, #0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `byte_is_not`: (i32) -> (i32)
;;   clif
;;     function u0:3(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = uload8.i32 little region0 v1
;;         v3 = iconst.i32 255
;;         v4 = icmp ne v2, v3  ; v3 = 255
;;         brif v4, block1, block2
;;     block1:
;;         v6 = iconst.i32 10
;;         return v6  ; v6 = 10
;;     block2:
;;         v7 = iconst.i32 20
;;         return v7  ; v7 = 20
;;     }
;;   bytecode, 4 slots
;;     load8_u32_br_eq s3, s0, #0, #255, @L0
;;     mov s1, #8:10
;;     ret [s1]
;;   L0:
;;     mov s2, #8:20
;;     ret [s2]
;;
;; function `byte_at_if`: (i32, i32) -> (i32)
;;   clif
;;     function u0:4(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = iadd v0, v1
;;         v3 = uextend.i64 v2
;;         v4 = uload8.i32 little region0 v3
;;         brif v4, block1, block2
;;     block1:
;;         v5 = iconst.i32 10
;;         return v5  ; v5 = 10
;;     block2:
;;         v6 = iconst.i32 20
;;         return v6  ; v6 = 20
;;     }
;;   bytecode, 5 slots
;;     load8_u32_at_br_unless s4, s0, s1, #0, #0, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `word_at_if`: (i32, i32) -> (i32)
;;   clif
;;     function u0:5(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = iconst.i32 2
;;         v3 = ishl v1, v2  ; v2 = 2
;;         v4 = iadd v0, v3
;;         v5 = uextend.i64 v4
;;         v6 = load.i32 little region0 v5
;;         v7 = iconst.i32 0
;;         v8 = icmp eq v6, v7  ; v7 = 0
;;         brif v8, block1, block2
;;     block1:
;;         v10 = iconst.i32 10
;;         return v10  ; v10 = 10
;;     block2:
;;         v11 = iconst.i32 20
;;         return v11  ; v11 = 20
;;     }
;;   bytecode, 5 slots
;;     load32_at_br_if s4, s0, s1, #2, #0, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `word_unless`: (i32) -> (i32)
;;   clif
;;     function u0:6(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = load.i32 little region0 v1
;;         v3 = iconst.i32 0
;;         v4 = icmp eq v2, v3  ; v3 = 0
;;         brif v4, block1, block2
;;     block1:
;;         v6 = iconst.i32 10
;;         return v6  ; v6 = 10
;;     block2:
;;         v7 = iconst.i32 20
;;         return v7  ; v7 = 20
;;     }
;;   bytecode, 4 slots
;;     load32_br_if s3, s0, #0, @L0
;;     mov s1, #8:10
;;     ret [s1]
;;   L0:
;;     mov s2, #8:20
;;     ret [s2]
;;
;; function `word_is_not`: (i32, i32) -> (i32)
;;   clif
;;     function u0:7(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = uextend.i64 v0
;;         v3 = load.i32 little region0 v2
;;         v4 = icmp ne v3, v1
;;         brif v4, block1, block2
;;     block1:
;;         v6 = iconst.i32 10
;;         return v6  ; v6 = 10
;;     block2:
;;         v7 = iconst.i32 20
;;         return v7  ; v7 = 20
;;     }
;;   bytecode, 5 slots
;;     load32_br_eq s4, s0, #0, s1, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `byte_is`: (i32) -> (i32)
;;   clif
;;     function u0:8(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         v1 = uextend.i64 v0
;;         v2 = uload8.i32 little region0 v1
;;         v3 = iconst.i32 5
;;         v4 = icmp eq v2, v3  ; v3 = 5
;;         brif v4, block1, block2
;;     block1:
;;         v6 = iconst.i32 10
;;         return v6  ; v6 = 10
;;     block2:
;;         v7 = iconst.i32 20
;;         return v7  ; v7 = 20
;;     }
;;   bytecode, 4 slots
;;     load8_u32_br_ne s3, s0, #0, #8:5, @L0
;;     mov s1, #8:10
;;     ret [s1]
;;   L0:
;;     mov s2, #8:20
;;     ret [s2]
;;
;; function `byte_at_unless`: (i32, i32) -> (i32)
;;   clif
;;     function u0:9(i32, i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32, v1: i32):
;;         v2 = iadd v0, v1
;;         v3 = uextend.i64 v2
;;         v4 = uload8.i32 little region0 v3
;;         v5 = iconst.i32 0
;;         v6 = icmp eq v4, v5  ; v5 = 0
;;         brif v6, block1, block2
;;     block1:
;;         v8 = iconst.i32 10
;;         return v8  ; v8 = 10
;;     block2:
;;         v9 = iconst.i32 20
;;         return v9  ; v9 = 20
;;     }
;;   bytecode, 5 slots
;;     load8_u32_at_br_if s4, s0, s1, #0, #0, @L0
;;     mov s2, #8:10
;;     ret [s2]
;;   L0:
;;     mov s3, #8:20
;;     ret [s3]
;;
;; function `length`: (i32) -> (i32)
;;   clif
;;     function u0:10(i32) -> i32 tail {
;;         region0 = 0 "memory 0"
;;     block0(v0: i32):
;;         jump block1(v0)
;;     block1(v2: i32):
;;         v3 = uextend.i64 v2
;;         v4 = uload8.i32 little region0 v3
;;         brif v4, block2, block3
;;     block2:
;;         v5 = iconst.i32 1
;;         v6 = iadd.i32 v2, v5  ; v5 = 1
;;         jump block1(v6)
;;     block3:
;;         v8 = isub.i32 v2, v0
;;         return v8
;;     }
;;   bytecode, 4 slots
;;     mov s1, s0
;;     load8_u32_br_unless s3, s1, #0, @L0
;;     load8_u32_add_br_if s1, s3, result, #1, #0, again
;;   L0:
;;     sub32 acc, s1, s0
;;     ret acc
